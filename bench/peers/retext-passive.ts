import retextEnglish from 'retext-english';
import retextPassive from 'retext-passive';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { LoadPeer, Span } from './peer';

export const loadRetextPassive: LoadPeer = async () => {
  const processor = unified().use(retextEnglish).use(retextPassive);
  function run(text: string): VFile {
    const file = new VFile(text);
    processor.runSync(processor.parse(file), file);
    return file;
  }
  return {
    name: 'retext-passive',
    check: (text) => run(text).messages.length,
    passives: (text) =>
      run(text).messages.flatMap(({ place }): Span[] =>
        place && 'start' in place ? [{ start: place.start.offset!, end: place.end.offset! }] : [],
      ),
  };
};
