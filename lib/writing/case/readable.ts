import { customerMessages, type Thread } from '../../thread';

/** Small words that give a language away. */
const english =
  /\b(?:the|and|to|i|is|my|you|your|not|for|have|has|it|of|in|that|this|was|are|we|on|with|but|what|when|please|can|no|help|still|me|be|do|at|from|an|a|why|how|where|our|will|would)\b/gi;
const others =
  /(?<!\p{L})(?:der|die|das|und|ich|nicht|ist|ein|eine|mit|auf|wir|sie|es|le|la|les|des|est|que|pas|je|une|pour|dans|nous|vous|el|los|las|una|y|en|mi|por|con|se|ya|het|een|niet|ik|van|op|och|inte|jag|att|som|il|che|non|sono|per|di|mio|mia|não|uma|meu|para|nie|jest|się|na|że)(?!\p{L})/giu;

/** What the playbook can make of the thread: nothing written by them, nothing in words it knows, or words. */
export function readability(thread: Thread): 'silent' | 'unread' | 'read' {
  const text = customerMessages(thread)
    .filter(({ visibility }) => visibility === 'public')
    .slice(-6)
    .map(({ text }) => text.slice(0, 3000))
    .join('\n');
  if (!text.trim()) return 'silent';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < 2 || latin < letters / 2) return 'unread';
  return (text.match(others)?.length ?? 0) > (text.match(english)?.length ?? 0) ? 'unread' : 'read';
}
