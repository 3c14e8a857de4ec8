import { outside } from '@/lib/editors/ground';

const buttons = 'button, [role="button"], input:is([type="submit"], [type="button"])';
const farthest = 8; // Elements around a reply box.
const most = 60;

/** The buttons of a reply box, "Send" among them: of the nearest part around it that has one below the text. */
export function buttonsOf(box: HTMLElement): HTMLElement[] {
  const view = box.ownerDocument.defaultView!;
  const { bottom } = (view.frameElement ?? box).getBoundingClientRect();
  let part = outside(box);
  for (let up = 0; part && up < farthest; up++) {
    const found = [...part.querySelectorAll<HTMLElement>(buttons)].filter(isThere).slice(0, most);
    if (found.some((one) => one.getBoundingClientRect().top >= bottom - 2)) return found;
    part = outside(part);
  }
  return [];
}

function isThere(button: HTMLElement): boolean {
  const { width, height } = button.getBoundingClientRect();
  return width > 0 && height > 0;
}
