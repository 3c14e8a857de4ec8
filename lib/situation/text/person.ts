const flips: Record<string, string> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  your: 'our',
  yours: 'ours',
  you: 'we',
  yourself: 'ourselves',
  am: 'are',
  "i'm": 'you are',
  "i've": 'you have',
  "we're": 'you are',
  "we've": 'you have',
  "i'd": 'you would',
  "we'd": 'you would',
  "i'll": 'you will',
  "we'll": 'you will',
  im: 'you are',
  ive: 'you have',
  "you're": 'we are',
  "you've": 'we have',
};

/** The customer's words as our side says them: my → your, your → our. */
export function toSecondPerson(text: string): string {
  return text
    .replace(/\b(by|from|with|to|for|of|at) you\b/gi, '$1 \u0001') // "by you" is "by us", and "us" would be flipped again.
    .replace(/[\p{L}'’]+/gu, (word) =>
      word === 'US' ? word : (flips[word.toLowerCase().replace('’', "'")] ?? word),
    )
    .replaceAll('\u0001', 'us')
    .replace(/\byou was\b/g, 'you were');
}
