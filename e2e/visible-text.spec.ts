import { chromium, expect, type Page, test } from '@playwright/test';
import { browserFlags, requireBrowser } from '../scripts/browser-path.mjs';
import { bundleReader } from '../scripts/read-bodies';

/**
 * Ways to write a line into a mail, most of them so that nobody sees it. Whether it is seen is not stated here but
 * measured: the mail is drawn twice, once with other letters, and the pictures compared.
 */
const ways: Record<string, string> = {
  plain: '<p>LINE</p>',
  'display none': '<p style="display:none">LINE</p>',
  'visibility hidden': '<p style="visibility:hidden">LINE</p>',
  'visible inside hidden': '<div style="visibility:hidden"><p style="visibility:visible">LINE</p></div>',
  'opacity of a grandparent': '<div style="opacity:0.005"><div><p>LINE</p></div></div>',
  'half opacity': '<p style="opacity:.5">LINE</p>',
  'filter opacity': '<p style="filter:opacity(0)">LINE</p>',
  'filter brightness on white': '<p style="filter:brightness(100);color:#333">LINE</p>',
  'filter contrast': '<p style="filter:contrast(0);background:#fff">LINE</p>',
  'filter blur': '<p style="filter:blur(30px)">LINE</p>',
  'white on white': '<p style="color:white">LINE</p>',
  'nearly white': '<p style="color:#fdfdfd">LINE</p>',
  'pale but seen': '<p style="color:#c8c8c8">LINE</p>',
  'white on dark': '<p style="color:white;background:#123">LINE</p>',
  'white on dark, two levels up':
    '<table bgcolor="#112233"><tr><td><p style="color:white">LINE</p></td></tr></table>',
  'dark on dark gradient': '<p style="color:#222;background:linear-gradient(#222,#222)">LINE</p>',
  'white on a dark gradient': '<p style="color:#fff;background:linear-gradient(#222,#444)">LINE</p>',
  'see-through colour': '<p style="color:rgb(0 0 0 / 0)">LINE</p>',
  'see-through in another space': '<p style="color:oklch(0.2 0.1 30 / 0)">LINE</p>',
  'white in another space': '<p style="color:oklch(1 0 0)">LINE</p>',
  'text fill': '<p style="-webkit-text-fill-color:#fff">LINE</p>',
  'clear text with a shadow': '<p style="color:transparent;text-shadow:0 0 1px #000">LINE</p>',
  'white text with a stroke': '<p style="color:#fff;-webkit-text-stroke:1px #000;font-size:30px">LINE</p>',
  'ink from the background':
    '<p style="background:linear-gradient(#900,#009);-webkit-background-clip:text;color:transparent">LINE</p>',
  'font size zero': '<p style="font-size:0">LINE</p>',
  'tiny by transform': '<p style="transform:scale(0.01)">LINE</p>',
  'flat by transform': '<p style="transform:rotateY(90deg)">LINE</p>',
  'turned upside down': '<p style="transform:rotate(180deg)">LINE</p>',
  'turned to its back': '<p style="transform:rotateY(180deg);backface-visibility:hidden">LINE</p>',
  'tiny by zoom': '<p style="zoom:0.01">LINE</p>',
  'cut by height': '<div style="height:0;overflow:hidden">LINE</div>',
  'cut by a pixel': '<div style="height:1px;width:1px;overflow:hidden;position:absolute">LINE</div>',
  'height zero without a cut': '<div style="height:0">LINE</div>',
  'cut two levels up': '<div style="max-height:0;overflow:clip"><div><p>LINE</p></div></div>',
  'placed out of the cut':
    '<div style="height:0;overflow:hidden"><div style="position:absolute;top:200px;left:20px">LINE</div></div>',
  'placed inside a placed cut':
    '<div style="position:relative;height:0;overflow:hidden"><div style="position:absolute;top:20px">LINE</div></div>',
  'clip path inset': '<p style="clip-path:inset(50%)">LINE</p>',
  'clip path circle': '<p style="clip-path:circle(0)">LINE</p>',
  'clip path polygon': '<p style="clip-path:polygon(0 0, 0 0, 0 0)">LINE</p>',
  'clip path that leaves all': '<p style="clip-path:inset(0)">LINE</p>',
  'old clip': '<p style="position:absolute;clip:rect(1px,1px,1px,1px)">LINE</p>',
  'left of the page': '<p style="position:absolute;left:-5000px">LINE</p>',
  'above the page': '<p style="position:absolute;top:-900px">LINE</p>',
  'right of the page': '<p style="position:absolute;left:5000px;white-space:nowrap">LINE</p>',
  'moved away': '<p style="transform:translateX(-3000px)">LINE</p>',
  'moved by a property of its own': '<p style="translate:-3000px">LINE</p>',
  'moved relatively': '<p style="position:relative;left:-3000px">LINE</p>',
  'indented away': '<p style="text-indent:-4000px">LINE</p>',
  'negative margin': '<p style="margin-left:-3000px;width:500px">LINE</p>',
  'covered by a box':
    '<div style="position:relative"><p>LINE</p><div style="position:absolute;inset:0;background:#fff"></div></div>',
  'covered by a gradient':
    '<div style="position:relative"><p>LINE</p><div style="position:absolute;inset:0;background:linear-gradient(#fff,#fff)"></div></div>',
  'under a clear box':
    '<div style="position:relative"><p>LINE</p><div style="position:absolute;inset:0"></div></div>',
  'over a box':
    '<div style="position:relative;height:60px"><div style="position:absolute;inset:0;background:#fe8"></div><p style="position:relative">LINE</p></div>',
  'behind the ground': '<div style="background:#fff"><p style="position:relative;z-index:-1">LINE</p></div>',
  'white text over a placed dark box':
    '<div style="position:relative;height:60px"><div style="position:absolute;inset:0;background:#123"></div><p style="position:absolute;color:#fff">LINE</p></div>',
  'closed details': '<details><summary>More</summary>LINE</details>',
  'open details': '<details open><summary>More</summary>LINE</details>',
  'closed dialog': '<dialog>LINE</dialog>',
  'content visibility': '<div style="content-visibility:hidden">LINE</div>',
  'until found': '<div hidden="until-found">LINE</div>',
  comment: '<p><!-- LINE --></p>',
  'alternative text': '<span title="LINE" aria-label="LINE">…</span>',
  template: '<template>LINE</template>',
  noscript: '<noscript>LINE</noscript>',
  'fallback of a canvas': '<canvas width="5" height="5">LINE</canvas>',
  'fallback of a video': '<video width="5" height="5">LINE</video>',
  'svg text': '<svg width="700" height="40"><text y="20">LINE</text></svg>',
  'svg text without fill': '<svg width="700" height="40"><text y="20" fill="none">LINE</text></svg>',
  'svg text on nothing': '<svg width="700" height="40"><text y="20" fill="#fff">LINE</text></svg>',
  'svg title': '<svg width="20" height="20"><title>LINE</title></svg>',
  'masked out': '<p style="-webkit-mask-image:linear-gradient(transparent,transparent)">LINE</p>',
  'discs for letters': '<p style="-webkit-text-security:disc">LINE</p>',
  'style sheet, by class': '<style>.x{color:#fff}</style><p class="x">LINE</p>',
  'media query': '<style>@media (min-width:10px){.y{display:none}}</style><p class="y">LINE</p>',
  'display contents': '<div style="display:contents">LINE</div>',
  'collapsed row': '<table><tr style="visibility:collapse"><td>LINE</td></tr></table>',
  'a button': '<button type="button">LINE</button>',
  'a text area': '<textarea cols="80">LINE</textarea>',
  'in a small scroller': '<div style="width:1px;height:1px;overflow:auto">LINE</div>',
  'in a scroller': '<div style="height:80px;overflow:auto">LINE</div>',
  superscript: '<p>x<sup>LINE</sup></p>',
  'right to left': '<p dir="rtl">LINE</p>',
};

const line = 'Zebras quietly jump over seven lazy foxes';
const other = 'Mvyirj orhvgsu kbif wdtp jndtx qumc bwtpz';

let page: Page;
let close: () => Promise<void>;

test.beforeAll(async () => {
  const browser = await chromium.launch({ executablePath: await requireBrowser(), args: browserFlags });
  page = await browser.newPage({ viewport: { width: 800, height: 700 } });
  close = () => browser.close();
});
test.afterAll(() => close?.());

test('what is read is what is painted, whatever the way of hiding', async () => {
  const wrong: string[] = [];
  const counts = { seen: 0, unseen: 0 };
  for (const [name, html] of Object.entries(ways)) {
    const isPainted = await differs(html);
    const read = await readText(html.replaceAll('LINE', line));
    counts[isPainted ? 'seen' : 'unseen']++;
    if (read.includes('Zebras quietly') !== isPainted)
      wrong.push(`${name}: painted ${isPainted}, read ${!isPainted}`);
    expect(read, `${name}: the line before`).toContain('Before it stands this.');
  }
  console.log(`${counts.seen} ways that show the line, ${counts.unseen} that hide it`);
  expect(wrong).toEqual([]);
  expect(Math.min(counts.seen, counts.unseen)).toBeGreaterThan(20);
});

const mail = (html: string) =>
  `<!doctype html><body style="margin:8px;background:#fff"><p>Before it stands this.</p>${html}<p>After it this.</p>`;

/** Do other letters give another picture? */
async function differs(html: string): Promise<boolean> {
  await page.setContent(mail(html.replaceAll('LINE', line)));
  const one = await page.screenshot();
  await page.setContent(mail(html.replaceAll('LINE', other)));
  const two = await page.screenshot();
  if (one.equals(two)) return false;
  return page
    .evaluate(largestDifference, [one.toString('base64'), two.toString('base64')])
    .then((most) => most > 4);
}

async function largestDifference(pictures: string[]): Promise<number> {
  const [one, two] = await Promise.all(
    pictures.map(async (data) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
    }),
  );
  let most = 0;
  for (let at = 0; at < one!.length; at++) most = Math.max(most, Math.abs(one![at]! - (two![at] ?? 0)));
  return most;
}

let reader: Promise<string> | undefined;
async function readText(html: string): Promise<string> {
  reader ??= bundleReader();
  await page.setContent(mail(html));
  const { text } = (await page.evaluate(`${await reader};amendsReader.read(document.body)`)) as {
    text: string;
  };
  return text;
}
