import { createGenericSite } from './generic-site';
import { finderOnShelf, needFinder } from './shelf';

/** The finder comes in a script of its own: pages of known hosts never carry it. */
export default createGenericSite({ id: 'generic', finder: finderOnShelf, need: needFinder });
