import { type PersonalDataSpan, spansOf } from '../personal-data';

const start = '(?<![A-Za-z0-9])';
const end = '(?![A-Za-z0-9])';
// Issuers that mark their keys. Each: prefix, and what follows it.
const marked = new RegExp(
  `${start}(?:${[
    'sk-(?:proj-|svcacct-|admin-|ant-(?:api|admin)\\d\\d-|or-v1-)?[A-Za-z0-9_-]{20,}',
    '(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9+/=]{20,}',
    '(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{40,}',
    'gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat|ffct|wt)-[A-Za-z0-9_.-]{20,}|GR1348941[A-Za-z0-9_-]{20}',
    '(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}|ABSK[A-Za-z0-9+/]{60,}={0,2}|bedrock-api-key-[A-Za-z0-9+/=]{30,}',
    'AIza[A-Za-z0-9_-]{35}|ya29\\.[A-Za-z0-9_-]{20,}|GOCSPX-[A-Za-z0-9_-]{28}',
    'xox[abeoprs](?:\\.xox[bp])?-(?:\\d+-)+[A-Za-z0-9-]{10,}|xapp-\\d-[A-Za-z0-9-]{20,}',
    'SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{16,64}|key-[a-f0-9]{32}|[a-f0-9]{32}-us\\d{1,2}',
    'npm_[A-Za-z0-9]{36}|pypi-[A-Za-z0-9_-]{50,}|rubygems_[a-f0-9]{48}|dckr_pat_[A-Za-z0-9_-]{20,}',
    'hf_[A-Za-z]{34}|api_org_[A-Za-z]{34}|sgp_(?:[a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{40}|r8_[A-Za-z0-9]{37}',
    'shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|EAA[A-Za-z0-9]{40,}|sq0(?:atp|csp)-[A-Za-z0-9_-]{22,43}|EZ[AT]K[A-Za-z0-9]{54}',
    'hv[sbr]\\.[A-Za-z0-9_-]{24,}|dp\\.(?:pt|st|ct|sa)\\.[A-Za-z0-9_-]{40,}|do[opr]_v1_[a-f0-9]{64}|pul-[a-f0-9]{40}',
    'gl(?:sa|c)_[A-Za-z0-9+/_=-]{32,}|lin_api_[A-Za-z0-9]{40}|ntn_[0-9]{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43}|pnu_[A-Za-z0-9]{36}|rdme_[a-z0-9]{70}|ico-[A-Za-z0-9]{32}',
    'ATATT3[A-Za-z0-9_=-]{50,}|fo1_[\\w-]{43}|fm[12][ar]?_[A-Za-z0-9+/=]{60,}|nfp_[A-Za-z0-9]{36}|vercel_[A-Za-z0-9]{24}|sbp_[a-f0-9]{40}|tk-us-[A-Za-z0-9_-]{48}|PMAK-[a-f0-9]{24}-[a-f0-9]{34}|CCIPAT_\\w{20,}|dapi[a-f0-9]{32}|NRAK-[A-Z0-9]{27}|API-[A-Z0-9]{26}|s-s4t2(?:ud|af)-[a-f0-9]{64}|AGE-SECRET-KEY-1[A-Z0-9]{58}|ops_eyJ[A-Za-z0-9+/=_-]{100,}|A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}',
    '\\d{15,17}\\|[A-Za-z0-9_-]{27}|\\d{8,10}:AA[A-Za-z0-9_-]{33}|[MNO][A-Za-z0-9]{23,26}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38}|(?:AC|SK)[a-f0-9]{32}',
    'AKC[a-zA-Z0-9]{10,}|AP[\\dABCDEF][a-zA-Z0-9]{8,}(?=[A-Za-z]*\\d)',
  ].join('|')})${end}`,
  'g',
);
const azure = /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/g;
const json = /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_=-]{8,}\.[A-Za-z0-9_=-]{8,}(?:\.[A-Za-z0-9_.+/=-]*)?/g;
const block =
  /-----BEGIN[A-Z ]*PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----END))+-----END[A-Z ]*PRIVATE KEY(?: BLOCK)?-----/g;
const begun = /-----BEGIN[A-Z ]*PRIVATE KEY(?: BLOCK)?-----\s*[A-Za-z0-9+/=\s:,]{32,}/g;
const inUrl = /(?<=[a-z][a-z0-9+.-]{1,14}:\/\/[^\s:/@"'<>]{0,64}:)[^\s:/@"'<>]{3,}(?=@[^\s@])/gi;
const hook =
  /https?:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|[a-z0-9.-]*webhook\.office\.com\/webhookb2|discord(?:app)?\.com\/api\/webhooks)\/[A-Za-z0-9+/@_-]{20,}/gi;
const header =
  /(?:authorization|x-api-key|api-?key|api-token|x-auth-token|token|x-[a-z-]*(?:token|key))["']?\s*:\s*["']?\s*(?:(?:bearer|basic|token|apikey|api-token|key|digest)\s+)?(?<value>[A-Za-z0-9_~+/=.@%!$*:-]{8,})/dgi;
const userOption =
  /(?<=\s(?:-u|--user)[= ]\s{0,3})(?:"[^"\s]*:[^"\s]{3,}"|'[^'\s]*:[^'\s]{3,}'|[^"'\s:<>[\]]*:(?:'[^'\s]{3,}'|"[^"\s]{3,}"|[^\s"'<>[\]]{3,}))/g;
const assigned =
  /(?<![A-Za-z])(?:[A-Za-z0-9_.-]{0,40}?)(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|auth[_-]?key|private[_-]?key|client[_-]?secret|credential|passwort|kennwort|mot de passe|contraseña|senha|clave|\bpin)(?:s|(?![a-z]))[A-Za-z0-9_]{0,12}["'\])]*\s*(?:is now|is|was|ist|lautet|:=|=>|[:=]|\s->)\s*["'`(]{0,2}(?<value>[^\s"'`<>(){},;]{4,})/dgi;

/** Keys, tokens, passwords: by the marks their issuers give them, or because the text says what they are. */
export const findSecrets = (text: string): PersonalDataSpan[] => [
  ...spansOf(text, block, 'secret', (value) => value.length > 110),
  ...spansOf(text, begun, 'secret'),
  ...spansOf(text, marked, 'secret', isVaried),
  ...spansOf(text, azure, 'secret', isVaried),
  ...spansOf(text, json, 'secret', isToken),
  ...spansOf(text, inUrl, 'secret', isNoTemplate),
  ...spansOf(text, hook, 'secret'),
  ...spansOf(text, header, 'secret', (value) => isNoTemplate(value) && isRandom(value)),
  ...spansOf(text, userOption, 'secret', isNoTemplate),
  ...spansOf(text, assigned, 'secret', isPassword),
];

/** "xxxxxxxx" and "${TOKEN}" stand in documents where the key would be. */
const isNoTemplate = (value: string): boolean =>
  !/^["']?:?[$%<{[]|[$%]\{|\$\(|^\*+$|^[xX]+$|:\[|%[A-Z_]+%/.test(value) &&
  !/^\$?[A-Z_]+:\$?[A-Z_]+$/.test(value);

/** Bits per character. */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const unit of value) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

const isVaried = (value: string): boolean => !/(.)\1{7}/.test(value) || entropy(value) > 3.5;
const isRandom = (value: string): boolean => isVaried(value) && (/\d/.test(value) || entropy(value) > 3.5);

/** After "password:" a word counts too, unless it is code or plain prose. */
function isPassword(value: string): boolean {
  const bare = value.replace(/[.!?]+$/, '');
  if (!isNoTemplate(bare) || bare.length < 4 || !isVaried(bare)) return false;
  if (
    /^(?:null|true|false|none|undefined|string|required|optional|not|wrong|invalid|incorrect|correct|the|for|and|expired|missing|reset|changed|needed)$/i.test(
      bare,
    )
  )
    return false;
  if (/[A-Za-z]\.[A-Za-z]|^https?:|::|->/.test(bare) && !/\d.*[^A-Za-z0-9._-]/.test(bare)) return false;
  const mixed = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((group) => group.test(bare)).length;
  return (
    (/\d/.test(bare) && mixed >= 2 && bare.length >= 6) ||
    mixed >= 3 ||
    (bare.length >= 16 && entropy(bare) > 3.6 && /\d/.test(bare))
  );
}

function isToken(value: string): boolean {
  try {
    const head = value.slice(0, value.indexOf('.')).replace(/-/g, '+').replace(/_/g, '/');
    return /"(?:alg|typ|enc|kid)"/i.test(atob(head));
  } catch {
    return false;
  }
}
