// The very first situation and draft of a process: patterns are still to be compiled. Prints milliseconds as JSON.
import { answer, longThread } from './threads';

const thread = longThread(Number(process.argv[2] ?? 30));
console.log(JSON.stringify(answer(thread)));
