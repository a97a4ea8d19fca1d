// What a query finds: by name, and in the text. Of the index, only the files are loaded in which its words lie.
(() => {
  'use strict';
  const { load, data } = window.explainerSearch;
  const words = text => window.explainerSearch.words(text);

  // Where things lie. The index lists how the first key of each file begins.
  const LETTERS = { words: 'w', names: 'n', vocabulary: 'v' };
  const lies = (beginnings, key) => {
    let low = 0, high = beginnings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (beginnings[middle] <= key) low = middle + 1; else high = middle;
    }
    return Math.max(0, low - 1);
  };
  const part = async (index, kind, key, begins, most = 2) => {
    const first = lies(index[kind], key), last = begins ? lies(index[kind], key + '\uffff') : first;
    const names = index[kind].slice(first, Math.min(last + 1, first + most)).map(beginning => `${LETTERS[kind]}-` +
      beginning.replace(/[^a-z0-9]/gu, letter => `_${letter.codePointAt(0).toString(16)}_`));
    return (await Promise.all(names.map(load))).flat();
  };

  // Where a word stands, as plugins/explainer/present/search/postings.py writes it
  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const decode = text => {
    const numbers = [], at = [];
    let value = 0, slot = -1, number = 0, fresh = true;
    for (const letter of text) {
      const digit = DIGITS.indexOf(letter);
      value = value << 5 | digit & 31;
      if (digit < 32) { numbers.push(value); value = 0; }
    }
    for (const step of numbers.slice(1)) {
      if (fresh) {
        slot += step; number = 0; fresh = false;
      } else {
        number += step >> 4;
        at.push([slot, number, step >> 1 & 7]);
        fresh = step & 1;
      }
    }
    return { count: numbers[0] || at.length, cut: numbers[0] > 0, at };
  };

  // The words of a query in parts; those in quotation marks are one part
  const parse = text => text.split(/["“”„«»]/).flatMap((piece, n) => {
    const found = words(piece);
    if (n % 2) return found.length ? [{ phrase: true, words: found }] : [];
    return found.map(word => ({ words: [word] }));
  });

  // Whether two words are one wrong, missing, added or exchanged letter apart
  const near = (one, two) => {
    if (Math.abs(one.length - two.length) > 1) return false;
    const short = Math.min(one.length, two.length);
    let front = 0, back = 0;
    while (front < short && one[front] === two[front]) front++;
    while (back < short - front && one.at(-1 - back) === two.at(-1 - back)) back++;
    const [a, b] = [one, two].map(word => word.slice(front, word.length - back));
    return a.length < 2 && b.length < 2 || a.length === 2 && b === a[1] + a[0];
  };

  const allNames = ([title, , , , , ...others]) => [title, ...others];

  // The terms of the index that a word stands for: itself, what it begins, else what is a letter apart
  const meant = async (index, word) => {
    const fits = term => term === word.term || word.begins && (term.startsWith(word.exact) || term.startsWith(word.term));
    const among = (flat, wanted) => flat.flatMap((term, n) => n % 2 === 0 && wanted(term) ? [[term, decode(flat[n + 1])]] : []);
    word.stands = new Map(among(await part(index, 'words', word.term, word.begins), fits));
    if (word.stands.size || word.exact.length < 4) return;
    const named = await part(index, 'names', word.term, word.begins);
    if (named.some(record => allNames(record).some(name => words(name).some(one => fits(one.term) || fits(one.exact))))) return;
    const starts = [...new Set(word.exact.slice(0, 2))];
    const known = (await Promise.all(starts.map(letter => part(index, 'vocabulary', letter, true, 3)))).flat();
    word.instead = [...new Set(known.flatMap(list => list.split(' ')))]
      .filter(term => near(term, word.term) || near(term, word.exact)).slice(0, 4);
    for (const term of word.instead) {
      for (const found of among(await part(index, 'words', term), one => one === term)) word.stands.set(...found);
    }
  };

  // How well a name fits: from 2 on when every word of the query is in it, 0 when none is
  const quality = (name, wanted) => {
    const own = words(name);
    const fits = wanted.map(word => {
      if (own.some(one => one.term === word.term)) return 3;
      if (word.begins && own.some(one => one.exact.startsWith(word.exact))) return 2;
      return own.some(one => word.instead?.includes(one.term)) ? 1 : 0;
    });
    const mean = fits.reduce((sum, one) => sum + one) / fits.length;
    return fits.includes(0) ? mean / 3 : 2 + mean + (own.length === wanted.length ? 1 : 0);
  };

  const telling = wanted => [...wanted].sort((a, b) => b.exact.length - a.exact.length).slice(0, 2);

  const byName = async (index, wanted, kind) => {
    const records = (await Promise.all(telling(wanted).flatMap(word => word.instead?.length
      ? word.instead.map(term => part(index, 'names', term))
      : [part(index, 'names', word.term, word.begins)]))).flat();
    const found = new Map();
    for (const record of records) {
      const [title, href, sort, note, weight] = record;
      const [best, name] = allNames(record).map(one => [quality(one, wanted), one]).reduce((a, b) => b[0] > a[0] ? b : a);
      if (best && (!kind || sort === kind)) found.set(href + title, { title, href, sort, note, weight, best, also: name === title ? '' : name });
    }
    const all = [...found.values()], whole = all.filter(one => one.best >= 2);
    return (whole.length ? whole : all).sort((a, b) => b.best - a.best || b.weight - a.weight || (a.title < b.title ? -1 : 1));
  };

  // The passages that hold a word of the query, the weightiest first; those that hold more of the words gain
  const inText = (index, all, parts, slot) => {
    const places = new Map();
    for (const word of all) {
      const best = new Map();
      for (const [term, { count, at }] of word.stands) {
        const rare = Math.log(1 + (index.passages - count + 0.5) / (count + 0.5)) * (term === word.term ? 1 : 0.7);
        for (const [source, number, level] of at) {
          const key = source * 2 ** 24 + number;
          if (slot < 0 || source === slot) best.set(key, Math.max(best.get(key) || 0, rare * (level + 0.5)));
        }
      }
      for (const [key, score] of best) {
        if (!places.has(key)) places.set(key, { file: `p-${Math.floor(key / 2 ** 24)}-${key % 2 ** 24 >> 4}`, place: key & 15, key, score: 0, has: new Set() });
        const one = places.get(key);
        one.score += score;
        one.has.add(word);
      }
    }
    // A word that stands in too many passages for the index to list them all may stand in any
    const must = parts.filter(one => one.phrase).flatMap(one => one.words).filter(word => ![...word.stands.values()].some(one => one.cut));
    const hits = [...places.values()].filter(one => must.every(word => one.has.has(word)));
    for (const one of hits) one.score *= (one.has.size / all.length) ** 2;
    return hits.sort((a, b) => b.score - a.score || a.key - b.key);
  };

  // {names, hits, cut, phrases, terms, swaps}: `cut` when there are more passages than the index lists, `terms` those
  // that stand outside phrases, `swaps` the words that are nowhere with those taken for them. Null without a word.
  window.explainerSearch.search = async ({ text, begins = false, kind = '', slot = -1 }) => {
    const index = await load('index'), parts = parse(text), all = parts.flatMap(one => one.words);
    if (!all.length) return null;
    const unfinished = begins && !/["“”„«»\s]$/.test(text);
    all.forEach((word, n) => { word.begins = unfinished && n === all.length - 1 || word.pair && [...word.exact].length === 1; });
    const names = kind === 'passage' || slot >= 0 ? [] : telling(all).map(word => part(index, 'names', word.term, word.begins));
    await Promise.all([...names, ...all.map(word => meant(index, word))]);
    return {
      names: !names.length ? [] : await byName(index, all, kind),
      hits: kind && kind !== 'passage' ? [] : inText(index, all, parts, slot),
      cut: all.some(word => [...word.stands.values()].some(one => one.cut)),
      phrases: parts.filter(one => one.phrase).map(one => one.words),
      terms: new Set(parts.filter(one => !one.phrase).flatMap(one => [...one.words[0].stands.keys()])),
      swaps: all.filter(word => word.instead?.length).map(word => [word.exact, word.instead.join(', ')]),
    };
  };

  // Takes passages from `result.hits`, `many` or, where the query has a phrase, those of the next `READ` that hold it;
  // each is cut to about `length` characters
  const READ = 24;
  window.explainerSearch.passages = async (result, many, length) => {
    const shown = [];
    for (let read = 0; read < READ && result.hits.length && shown.length < many; read += many) {
      const next = result.hits.splice(0, Math.min(many, READ - read));
      await Promise.all(next.map(one => load(one.file)));
      for (const { file, place } of next) {
        const source = data[file], [anchor, label, described, text] = source.passages[place];
        const lit = lights(words(text), result);
        if (lit) shown.push({ source, anchor, label, described, pieces: around(text, lit, length) });
      }
    }
    return shown;
  };

  // The words of a passage that a query lights up, null where one of its phrases does not stand there
  const lights = (own, { phrases, terms }) => {
    const inPhrases = new Set();
    for (const phrase of phrases) {
      const starts = own.flatMap((_, at) => phrase.every((word, n) => own[at + n]?.exact === word.exact) ? [at] : []);
      if (!starts.length) return null;
      for (const at of starts) phrase.forEach((_, n) => inPhrases.add(own[at + n]));
    }
    return own.filter(word => inPhrases.has(word) || terms.has(word.term));
  };

  // The place with most of the words and what is around it: [[text, lit]]
  const around = (text, lit, length) => {
    let from = 0, to = text.length;
    if (to > length * 1.25) {
      const held = lit.map(one => new Set(lit.filter(word => word.from >= one.from && word.to <= one.from + length * 0.8).map(word => word.term)).size);
      const first = lit.length ? lit[held.indexOf(Math.max(...held))].from : 0;
      const space = text.indexOf(' ', first - length / 4);
      if (first > length / 3) from = space >= 0 && space < first ? space + 1 : first;
      if (from + length < to) to = Math.max(text.lastIndexOf(' ', from + length), from + length / 2);
    }
    const pieces = from ? [['… ']] : [];
    let at = from;
    for (const word of lit) {
      if (word.from < at || word.to > to) continue;
      pieces.push([text.slice(at, word.from)], [text.slice(word.from, word.to), true]);
      at = word.to;
    }
    pieces.push([text.slice(at, to)], [to < text.length ? ' …' : '']);
    return pieces;
  };
})();
