import type { Workspace } from '../playbook/workspace';
import { readSituation } from '../situation';
import type { Thread } from '../thread';
import type { WriteRequest } from './workflow';

/** The invented threads of lib/situation/fixtures, as requests. Only tests and measurements load this. */
interface SampleFile {
  now: string;
  thread: Thread;
}
const files = import.meta.glob<SampleFile>('../situation/fixtures/*.json', {
  eager: true,
  import: 'default',
});

export const namedWorkspace: Workspace = {
  agentName: 'Maria Lindqvist',
  agentRole: 'Customer support',
  businessHours: { zone: 'Europe/London', days: [1, 2, 3, 4, 5], from: '09:00', to: '17:30' },
};

export const samples: readonly (WriteRequest & { name: string })[] = Object.entries(files).map(
  ([path, { now, thread }]) => ({
    name: path.replace(/^.*\/|\.json$/g, ''),
    thread,
    now: new Date(now),
    situation: readSituation(thread, { now: new Date(now) }),
    workspace: namedWorkspace,
  }),
);
