// What stands below the search box, and on the page of results. The words and the shape of what is shown are those of
// the form's templates.
(() => {
  'use strict';
  const engine = window.explainerSearch, { form, ready, failed } = engine;
  const box = form.q, root = form.dataset.root, status = form.querySelector('[role=status]');
  const results = form.closest('main'), panel = form.querySelector('[data-panel]');

  // A copy of a template; `data-part` says what goes where, and what is empty is left out
  const put = (list, template, parts) => {
    const copy = document.querySelector(`template.${template}`).content.cloneNode(true);
    for (const place of copy.querySelectorAll('[data-part]')) {
      const value = parts[place.dataset.part];
      if (parts.language && ['words', 'source'].includes(place.dataset.part)) Object.assign(place, { lang: parts.language, dir: 'auto' });
      if (!value) place.remove();
      else if (Array.isArray(value)) {
        place.append(...value.map(([text, lit]) => lit ? Object.assign(document.createElement('mark'), { textContent: text }) : text));
      } else place.textContent = value;
    }
    for (const link of copy.querySelectorAll('a')) link.href = root + parts.link;
    list.append(copy);
  };
  const putName = (list, { title, href, sort, note, also }) =>
    put(list, 'name', { link: href, title, also, note: [form.dataset[sort], note].filter(Boolean).join('\u00a0· ') });
  const putPassage = (list, { source, anchor, label, described, pieces }) => put(list, 'passage', {
    link: `${source.href}#${anchor}`, words: pieces, language: source.language, label, described: `${described}, ${source.title}`,
    source: source.title, detail: source.detail,
  });

  const said = (message, values) => status.dataset[message].replace(/\{(\w+)\}/g, (_, key) => values[key]);
  let unsaid; // while somebody types, what is found is said when they pause: not every letter is worth a word
  const say = (text, pause = 0) => {
    const tell = () => { if (status.textContent !== text) status.textContent = text; };
    clearTimeout(unsaid);
    if (pause) unsaid = setTimeout(tell, pause); else tell();
  };
  const report = (result, query, shown, pause) => {
    const rest = result?.phrases.length ? result.hits.length > 0 : result?.cut;
    if (!result || !result.names.length && !shown && !rest) return say(said('none', { query }), pause);
    const passages = (result.phrases.length ? shown : result.total).toLocaleString(form.dataset.language) + (rest ? '+' : '');
    const swaps = result.swaps.map(([word, instead]) => said('instead', { word, instead }) + ' ').join('');
    say(swaps + said('found', { names: result.names.length.toLocaleString(form.dataset.language), passages }), pause);
  };

  let turn = 0; // an answer that comes after the next question is not shown
  const ask = async question => {
    const mine = ++turn;
    await ready();
    const result = await engine.search(question);
    if (result) result.total = result.hits.length;
    return { result, stale: () => mine !== turn };
  };

  const suggest = async () => {
    const query = box.value.trim();
    if (!query || /^[\x20-\x7e]$/.test(query)) return shut();
    const { result, stale } = await ask({ text: box.value.trimStart(), begins: true });
    const found = result ? await engine.passages(result, 3, 160) : [];
    if (stale()) return;
    for (const [name, items, show] of [['names', result?.names.slice(0, 6) || [], putName], ['passages', found, putPassage]]) {
      const list = panel.querySelector(`[data-list=${name}]`);
      list.replaceChildren();
      items.forEach(one => show(list, one));
      list.parentElement.hidden = !items.length;
    }
    panel.querySelector('[data-all]').href = `${root}search.html?${new URLSearchParams({ q: query })}`;
    panel.hidden = !result?.names.length && !found.length;
    report(result, query, found.length);
  };
  const shut = () => { turn++; panel.hidden = true; say(''); };

  const showAll = async typing => {
    const query = box.value.trim(), source = form.source.selectedOptions[0];
    const [names, list] = ['names', 'passages'].map(name => results.querySelector(`[data-list=${name}]`));
    const more = results.querySelector('[data-more]');
    if (!query || !typing) say(query ? status.dataset.searching : '');
    const { result, stale } = await ask({ text: typing ? box.value.trimStart() : query, begins: typing, kind: form.kind.value, slot: source.value ? Number(source.dataset.slot) : -1 });
    const next = async () => {
      let found = [];
      for (let rounds = 0; rounds < 10 && result.hits.length && !found.length; rounds++) found = await engine.passages(result, 10, 280);
      if (stale()) return;
      found.forEach(one => putPassage(list, one));
      more.hidden = !result.hits.length;
      report(result, query, list.children.length, typing && 1000);
    };
    if (stale()) return;
    names.replaceChildren();
    list.replaceChildren();
    result?.names.slice(0, 30).forEach(one => putName(names, one));
    if (result) await next();
    else say('');
    if (stale()) return;
    for (const one of [names, list]) one.closest('section').hidden = !one.children.length;
    more.onclick = async () => {
      const first = list.children.length;
      await next().catch(failed);
      list.children[first]?.querySelector('a').focus();
    };
  };

  if (results) {
    const asking = new URLSearchParams(location.search);
    box.value = asking.get('q') || '';
    for (const name of ['kind', 'source']) {
      if ([...form[name].options].some(one => one.value === asking.get(name))) form[name].value = asking.get(name);
    }
    let pause;
    const again = typing => {
      clearTimeout(pause);
      history.replaceState(null, '', `?${new URLSearchParams([...new FormData(form)].filter(([, value]) => value))}`);
      showAll(typing).catch(failed);
    };
    box.addEventListener('input', () => { clearTimeout(pause); pause = setTimeout(again, 200, true); });
    form.addEventListener('submit', event => { event.preventDefault(); again(); });
    form.addEventListener('change', event => { if (event.target !== box) again(); });
    if (box.value) showAll().catch(failed);
  } else {
    let pause;
    box.addEventListener('input', () => { clearTimeout(pause); pause = setTimeout(() => suggest().catch(failed), 120); });
    const again = () => { if (panel.hidden && box.value) suggest().catch(failed); };
    box.addEventListener('focus', again);
    again();
    form.addEventListener('focusout', event => { if (!form.contains(event.relatedTarget)) shut(); });
    form.addEventListener('keydown', event => {
      const stops = [box, ...panel.querySelectorAll('a')].filter(one => one.offsetParent);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && !panel.hidden) {
        stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus();
      } else if (event.key === 'Escape') {
        if (document.activeElement !== box) box.focus();
        else if (panel.hidden) box.value = '';
        shut();
      } else return;
      event.preventDefault();
    });
  }
})();
