import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { offer, textFrom } from '../page';

/** The state is the model: what React holds counts, not what the element shows. */
let state = '';
let setState: (text: string) => void = () => {};

function Box() {
  const [text, setText] = useState('');
  state = text;
  setState = setText;
  return (
    <textarea
      id="editor"
      rows={12}
      cols={60}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}

flushSync(() => createRoot(document.querySelector('#root')!).render(<Box />));
offer({
  set: (paragraphs) => flushSync(() => setState(textFrom(paragraphs))),
  get: () => state,
});
