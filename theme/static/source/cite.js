// The number of a paragraph opens a link to it and a citation, ready to be copied. Without this script it is the link alone.
(() => {
  'use strict';
  const template = document.querySelector('template.citation');
  if (!template) return;
  const page = document.querySelector('link[rel=canonical]')?.href || location.href.split('#')[0];
  let open = null, owner = null, words = '';

  const close = () => {
    open?.remove();
    owner?.setAttribute('aria-expanded', 'false');
    open = owner = null;
  };

  // What is selected in the paragraph is cited with it; a press on the number would empty the selection.
  const selectedIn = passage => {
    const selection = getSelection();
    const text = passage?.querySelector('.text');
    return text?.contains(selection.anchorNode) && text.contains(selection.focusNode) ? `${selection}`.trim() : '';
  };

  const show = number => {
    const passage = number.closest('.passage'), { citation, quoted, source } = template.dataset;
    const link = `${page}#${passage.id}`, place = number.textContent.trim();
    const whole = `${citation}, ${place}, ${link}`;
    const values = {
      link,
      citation: words ? `${quoted.replace('{words}', () => words)} (${whole})` : whole,
      code: `[[source:${source}#${place.match(/\d+/)}${words && !words.includes('"') ? ` "${words}"` : ''}]]`,
    };
    close();
    open = template.content.firstElementChild.cloneNode(true);
    for (const field of open.querySelectorAll('[data-part]')) field.value = values[field.dataset.part];
    owner = number;
    number.setAttribute('aria-expanded', 'true');
    passage.append(open);
  };

  const copy = async button => {
    const field = button.closest('p').querySelector('[data-part]'), said = open.querySelector('[role=status]');
    field.select();
    const done = await navigator.clipboard?.writeText(field.value).then(() => true, () => false) || document.execCommand('copy');
    said.textContent = done ? said.dataset.copied : said.dataset.selected;
  };

  for (const number of document.querySelectorAll('.passage > .number')) number.setAttribute('aria-expanded', 'false');
  document.addEventListener('pointerdown', event => { words = selectedIn(event.target.closest?.('.number')?.closest('.passage')); });
  document.addEventListener('keydown', event => {
    words = event.key === 'Enter' ? selectedIn(event.target.closest?.('.number')?.closest('.passage')) : words;
    if (event.key !== 'Escape' || !open) return;
    const back = open.contains(document.activeElement) && owner;
    close();
    if (back) back.focus();
  });
  document.addEventListener('click', event => {
    const number = event.target.closest?.('.passage > .number');
    if (number) {
      if (number === owner) close();
      else show(number);
    } else if (event.target.closest?.('[data-copy]')) copy(event.target.closest('[data-copy]'));
    else if (event.target.closest?.('[data-close]')) {
      const back = owner;
      close();
      back.focus();
    }
  });
})();
