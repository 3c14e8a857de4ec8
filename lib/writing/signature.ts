import type { Case } from './case/case';
import type { Writer } from './prose';
import type { WriteRequest } from './workflow';

const nobody = '⟦your name⟧';

/** "Hello Dana," in the team's tone; without a person's name no name is made up. */
export function greet(writer: Writer, { greetName, greetFormal, greetTitled = false }: Case): void {
  // Whom we have called "Ms Brennan" before is not on first-name terms with us now.
  const formal = writer.is('tone-formal') || greetTitled;
  const name = formal ? (greetFormal ?? greetName) : greetName;
  const hello =
    formal || (name && writer.is('letter'))
      ? 'Dear'
      : writer.is('tone-plain')
        ? 'Hello'
        : writer.pick('hello', ['Hello', 'Hi', 'Hello']);
  const nameless = formal ? 'Dear Sir or Madam,' : 'Hello,';
  writer.write(name ? `${hello} ${name},` : nameless, { from: name ? 'thread' : 'playbook' }, 'greeting');
}

/** The person who stands behind the text: the workspace's agent, or a gap. Addresses and lines stay with the mail program. */
export function sign(writer: Writer, { workspace }: WriteRequest): void {
  const name = workspace.agentName?.trim();
  writer.paragraph();
  const regards =
    workspace.tone === 'formal' ? 'Yours sincerely,' : workspace.tone === 'warm' && 'Warm regards,';
  if (regards) writer.write(regards, { from: 'workspace' }, 'signature').line();
  writer.write(name || nobody, { from: name ? 'workspace' : 'to-verify' }, 'signature');
  if (name && workspace.agentRole)
    writer.line().write(workspace.agentRole, { from: 'workspace' }, 'signature');
}

/** Someone else signs: a gap, because the thread does not say who. */
export function signAs(writer: Writer, gap: string): void {
  writer.paragraph().write(gap, { from: 'to-verify' }, 'signature');
}
