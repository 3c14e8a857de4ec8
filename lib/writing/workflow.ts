import type { Workspace } from '../playbook/workspace';
import type { Situation } from '../situation/situation';
import type { Thread } from '../thread';
import type { Draft } from './draft';

export interface WriteRequest {
  thread: Thread;
  situation: Situation;
  workspace: Workspace;
  /** The option chosen; absent: the recommended one. */
  option?: string;
  /** Date for the clocks and for "tomorrow": an argument, so that the same input gives the same draft. */
  now: Date;
}

/** One kind of text we write: a file in workflows/. `compose` is the on-device version; it never fails and never waits. */
export interface Workflow {
  /** Same as the file name. */
  id: string;
  title: string;
  compose(request: WriteRequest): Draft;
}

export const defineWorkflow = (workflow: Workflow): Workflow => workflow;
