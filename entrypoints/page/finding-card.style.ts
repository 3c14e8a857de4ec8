/** The card's own look, on a light or a dark page. Colours as in the panel. */
export const cardStyle = `
* { box-sizing: border-box; margin: 0; font: 13px/1.45 system-ui, sans-serif }
.card { width: 320px; padding: 12px 14px 8px; border: 1px solid #e3e1dc; border-left: 3px solid; border-radius: 10px; color-scheme: light;
  background: #fff; color: #1d1c1a; box-shadow: 0 6px 24px rgb(0 0 0 / .16); text-align: left; overflow-wrap: anywhere }
.card:focus { outline: none }
.card.error { border-left-color: #b3261e } .card.warning { border-left-color: #8a5a00 } .card.hint { border-left-color: #4a6fa5 }
.head { color: #5d5a53 } strong { font-weight: 650; color: #1d1c1a }
.why { margin-top: 2px } .why + .why { margin-top: 6px }
blockquote { margin-top: 6px; padding-left: 8px; border-left: 2px solid #e3e1dc; color: #5d5a53; font-style: italic }
button { border: 0; background: none; cursor: pointer; border-radius: 6px; padding: 4px 6px; color: #5d5a53 }
button:hover { background: #f1efea } button:focus-visible { outline: 2px solid #0f6b5c; outline-offset: 1px }
.rewrite { display: block; width: 100%; margin-top: 8px; padding: 6px 8px; text-align: left; font-weight: 600; color: #0f6b5c; background: #e7f2ef }
.rewrite:hover { background: #d9ebe6 }
.row { display: flex; justify-content: space-between; margin: 8px -6px 0; white-space: nowrap } .row button { font-size: 12px } [hidden] { display: none }
.dark { background: #211f1d; color: #ecebe8; border-color: #3a3835; box-shadow: 0 6px 24px rgb(0 0 0 / .5); color-scheme: dark }
.dark.error { border-left-color: #f2867e } .dark.warning { border-left-color: #e9b25f } .dark.hint { border-left-color: #8fb2e6 }
.dark strong { color: #ecebe8 } .dark :is(.head, blockquote, button) { color: #a9a59d } .dark blockquote { border-color: #3a3835 }
.dark button:hover { background: #2d2b28 } .dark .rewrite { color: #5fc4b0; background: #17302b } .dark .rewrite:hover { background: #1d3b35 }
`;
