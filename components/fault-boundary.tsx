import { Component, type ReactNode } from 'react';
import { strings } from './strings';
import { Button } from './ui/button';
import { Notice } from './ui/notice';

export interface FaultBoundaryProps {
  children: ReactNode;
}

/** A fault of ours in one view: says so, says what is safe, and tries again on request. */
export class FaultBoundary extends Component<FaultBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="p-3">
        <Notice tone="error" live>
          <p className="font-semibold">{strings.fault.title}</p>
          <p className="mt-0.5">{strings.fault.text}</p>
          <Button look="small" className="mt-2" onClick={() => this.setState({ failed: false })}>
            {strings.fault.again}
          </Button>
        </Notice>
      </div>
    );
  }
}
