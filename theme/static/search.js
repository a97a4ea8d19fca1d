// The search box until it is used. Then the scripts in theme/search/ are loaded and, of the index in search/, the small
// files that a query needs.
(() => {
  'use strict';
  const form = document.querySelector('form[role=search]');
  if (!form) return;
  const box = form.q, status = form.querySelector('[role=status]');
  const data = {}, asked = {};
  const script = (name, address) => asked[name] ||= new Promise((done, failed) => {
    const element = Object.assign(document.createElement('script'), { src: form.dataset.root + address });
    element.onload = () => { element.remove(); done(data[name]); };
    element.onerror = () => { element.remove(); delete asked[name]; failed(new Error(address)); };
    document.head.append(element);
  });
  const load = name => script(name, `search/${name}.js`);
  const ready = () => Promise.all([load('index'), ...['words', 'query', 'box'].map(name => script(`.${name}`, `theme/search/${name}.js`))]);
  const failed = () => { status.textContent = status.dataset.failed; };
  window.explainerSearch = { form, data, load, ready, failed, take: (name, part) => { data[name] = part; } };

  const wake = () => ready().catch(failed);
  if (form.closest('main')) wake();
  else {
    for (const kind of ['focus', 'input']) box.addEventListener(kind, wake);
    form.addEventListener('submit', event => { if (!box.value.trim()) event.preventDefault(); });
  }

  document.addEventListener('keydown', event => {
    const elsewhere = event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || elsewhere) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
})();
