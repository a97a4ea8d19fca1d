// Cards of what a link leads to: the script that shows them is loaded when the first link is pointed at, reached by
// keyboard or touched. Without it a link is a link.
(() => {
  'use strict';
  if (!('popover' in HTMLElement.prototype)) return;
  const KINDS = ['pointerover', 'pointerdown', 'pointerup', 'pointercancel', 'focusin'];
  const script = Object.assign(document.createElement('script'), { src: new URL('preview/cards.js', document.currentScript.src) });
  let last = null;
  const wake = event => {
    if (!last && !event.target.closest?.('main a')) return;
    if (!last) setTimeout(() => document.head.append(script), 100); // who clicks at once needs no card
    last = event;
  };
  script.onload = () => {
    for (const kind of KINDS) document.removeEventListener(kind, wake);
    last.target.dispatchEvent(new last.constructor(last.type, last)); // it came before there was anybody to hear it
  };
  for (const kind of KINDS) document.addEventListener(kind, wake);
})();
