import { Dialog } from '@base-ui/react/dialog';
import { Command as List } from 'cmdk';
import { strings } from '../strings';
import type { Command } from './command';

const words = strings.palette;

export interface CommandPaletteProps {
  commands: readonly Command[];
  onClose: () => void;
}

/** Every command by name: type, arrow, Enter. Loaded when it is first asked for. */
export default function CommandPalette({ commands, onClose }: CommandPaletteProps) {
  const groups = [...new Set(commands.map(({ group }) => group))];
  function run(command: Command) {
    onClose();
    setTimeout(command.run); // After the dialog has given the focus back.
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-shade" />
        <Dialog.Popup className="fixed inset-x-3 top-12 z-40 mx-auto max-w-100 overflow-hidden rounded-xl border border-line bg-raised shadow-float outline-none">
          <Dialog.Title className="sr-only">{words.title}</Dialog.Title>
          <List label={words.title} loop>
            <List.Input
              autoFocus
              placeholder={words.placeholder}
              className="w-full border-b border-line bg-transparent px-3.5 py-2.5 outline-none placeholder:text-soft"
            />
            <List.List className="max-h-[min(60vh,420px)] overflow-y-auto p-1.5">
              <List.Empty className="px-2.5 py-3 text-soft">{words.none}</List.Empty>
              {groups.map((group) => (
                <List.Group
                  key={group}
                  heading={group}
                  className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-soft"
                >
                  {commands
                    .filter((command) => command.group === group)
                    .map((command) => (
                      <List.Item
                        key={command.id}
                        value={`${group} ${command.title}`}
                        keywords={command.keywords ?? []}
                        onSelect={() => run(command)}
                        className="cursor-pointer rounded-lg px-2.5 py-1.5 data-[selected=true]:bg-accent-ground"
                      >
                        {command.title}
                      </List.Item>
                    ))}
                </List.Group>
              ))}
            </List.List>
          </List>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
