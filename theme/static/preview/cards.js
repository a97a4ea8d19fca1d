// Cards of what a link leads to: on hover, on focus and on touch-and-hold. What a card says lies in previews/, one small
// script for each page, and is loaded when the first link to it is pointed at.
(() => {
  'use strict';
  const template = document.querySelector('template.preview');
  const root = new URL('../..', document.currentScript.src), here = location.href.split('#')[0];
  const said = Object.assign(document.createElement('p'), { className: 'unseen' });
  said.ariaLive = 'polite';
  document.body.append(said);

  const data = {}, asked = {};
  window.explainerPreview = (name, content) => { data[name] = content; };
  const load = name => asked[name] ||= new Promise((done, failed) => {
    const script = Object.assign(document.createElement('script'), { src: new URL(`previews/${name}.js`, root) });
    script.onload = () => { script.remove(); done(data[name]); };
    script.onerror = () => { script.remove(); failed(); };
    document.head.append(script);
  });

  // ["people/ada", "p3"] of a link to a page that has a card
  const target = link => {
    if (!link || link.href.split('#')[0] === here || !link.href.startsWith(root.href)) return null;
    const [address, place = ''] = link.href.slice(root.href.length).split('#');
    if (/^glossary(\/.*)?\.html$/.test(address)) return place ? [`glossary/${place}`, ''] : null;
    const page = address.match(/^((?:people|organisations|places|topics|sources)\/(?!index\.html)[^/]+)\.html$/);
    return page && [page[1], place];
  };

  // Of a source, the passage that the link leads to, from a little before the words it leads to
  const ofPassage = (card, place) => {
    const [passage, from = 0] = place ? place.split('-') : [card.opening];
    const [label, text] = card.passages?.[passage] || [];
    if (!text) return card;
    const letters = [...text], start = from > 120 ? letters.lastIndexOf(' ', from - 40) + 1 : 0;
    const space = letters.lastIndexOf(' ', start + 280), end = letters.length <= start + 280 ? letters.length : space > start ? space : start + 280;
    const words = letters.slice(start, end).join('');
    return { ...card, label, words: (start ? '… ' : '') + words + (end < letters.length ? ' …' : '') };
  };

  let card = null, owner = null, timer = 0;
  const later = (act, delay) => { clearTimeout(timer); timer = setTimeout(act, delay); };
  const hide = () => {
    clearTimeout(timer);
    owner?.removeAttribute('aria-describedby');
    card?.remove();
    card = owner = null;
    said.textContent = '';
  };
  const show = async (link, focused) => {
    const [name, place] = target(link);
    hide();
    owner = link;
    const content = await load(name).catch(() => null);
    if (owner !== link || !content) return;
    card = template.content.firstElementChild.cloneNode(true);
    const parts = name.startsWith('sources/') ? ofPassage(content, place) : content;
    for (const part of card.querySelectorAll('[data-part]')) {
      const { part: key } = part.dataset;
      if (parts[key]) part.textContent = parts[key];
      else (part.closest(`[data-whole=${key}]`) || part).remove();
    }
    const inSource = `[data-part=words], [data-part=source]${name.startsWith('sources/') ? ', [data-part=title]' : ''}`;
    for (const part of parts.language ? card.querySelectorAll(inSource) : []) Object.assign(part, { lang: parts.language, dir: 'auto' });
    link.removeAttribute('title'); // or the browser's own tip would lie over the card
    document.body.append(card);
    card.showPopover({ source: link });
    link.setAttribute('aria-describedby', card.id);
    if (focused) said.textContent = card.innerText.replace(/\s+/g, ' ');
  };

  const linkOf = event => {
    const link = event.target.closest?.('main a[href]:not(svg *)'); // a picture shows what is pointed at in its own way
    return target(link) ? link : null;
  };
  document.addEventListener('pointerover', event => {
    if (event.pointerType === 'touch') return;
    const link = linkOf(event);
    if (link && link === owner || card?.contains(event.target)) clearTimeout(timer);
    else if (link) later(() => show(link), 400);
    else if (owner) later(hide, 300);
    else clearTimeout(timer);
  });
  document.addEventListener('focusin', event => {
    const link = linkOf(event);
    if (link?.matches(':focus-visible')) later(() => show(link, true), 400);
    else if (owner && link !== owner) hide();
  });
  document.addEventListener('focusout', event => { if (event.target === owner) hide(); else clearTimeout(timer); });
  document.addEventListener('keydown', event => { if (event.key === 'Escape' && owner) hide(); });
  addEventListener('pagehide', hide);

  // Touch and hold; the tap that ends it does not follow the link
  let held = false;
  document.addEventListener('pointerdown', event => {
    held = false;
    if (owner && !card?.contains(event.target)) hide();
    const link = event.pointerType === 'touch' && linkOf(event);
    if (link) later(() => { held = true; show(link); }, 450);
  });
  for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(end, event => { if (event.pointerType === 'touch' && !held) clearTimeout(timer); });
  }
  document.addEventListener('contextmenu', event => { if (held) event.preventDefault(); });
  document.addEventListener('click', event => { if (held) { held = false; event.preventDefault(); } });
})();
