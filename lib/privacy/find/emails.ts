import { type PersonalDataSpan, spansOf } from '../personal-data';

const mail =
  /(?<![\p{L}\p{N}._%+-])(?:"[^"\n]{1,64}"|[\p{L}\p{N}_%+'-]+)(?:\.[\p{L}\p{N}_%+'-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?\.)+(?:xn--[a-z0-9-]{2,59}|\p{L}{2,24})(?![\p{L}\p{N}-])/giu;

export const findEmails = (text: string): PersonalDataSpan[] => spansOf(text, mail, 'email');
