// What counts as a word, and which words are the same: the rules of plugins/explainer/present/search/words.py.
(() => {
  'use strict';
  const WORD = new RegExp([
    /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}\p{M}])/,
    /[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])/,
    /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’‘`´′]|["״׳](?=[א-ת]))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/,
  ].map(one => one.source).join('|'), 'gu');
  const MARKED = /[\u02b0-\u02ff\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
  const SPACELESS = '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';
  const HAS_SPACELESS = new RegExp(`[${SPACELESS}]`, 'u');
  const RUNS = new RegExp(`[${SPACELESS}]+|[^${SPACELESS}]+`, 'gu');
  const PLAIN = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ł: 'l', þ: 'th', ς: 'σ' };
  const ENDINGS = [[/(?<=..)ies$/, 'i'], [/(?:(?<=ch|sh|x|ss)|(?<=...o))es$/, ''], [/(?<=..[^siu])s$/, '']];

  const fold = word => {
    const text = word.toLowerCase().replace(/['’‘`´′]s$/, '').normalize('NFKD').replace(MARKED, '').normalize('NFC')
      .replace(/[ßæœøđðħıłþς]/g, letter => PLAIN[letter]).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
    return [...text].slice(0, 40).join('');
  };

  const stem = word => {
    if (word.length < 3 || word === 'news' || !/^[a-z]+$/.test(word)) return word;
    const [ending, instead] = ENDINGS.find(([one]) => one.test(word)) || [/$/, ''];
    return word.replace(ending, instead).replace(/(?<=[a-z][b-df-hj-np-tv-xz])y$/, 'i').replace(/(?<=..i)e$/, '');
  };

  const whole = (word, from) => ({ exact: fold(word), from, to: from + word.length });

  // Neighbouring letters of a script without spaces, and the last one alone
  const pairs = (run, from) => {
    const letters = [...fold(run)];
    return letters.map((_, n) => ({
      exact: letters.slice(n, n + 2).join(''), from: from + n, to: Math.min(from + n + 2, from + run.length), pair: true,
    }));
  };

  // The words of a text: `term` as the index holds it, `exact` with its ending, and from where to where it stands
  const words = text => [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    HAS_SPACELESS.test(word)
      ? [...word.matchAll(RUNS)].flatMap(({ 0: run, index: at }) => (HAS_SPACELESS.test(run) ? pairs : (...one) => [whole(...one)])(run, index + at))
      : [whole(word, index)])
    .filter(word => word.exact)
    .map(word => ({ ...word, term: word.pair ? word.exact : stem(word.exact) }));

  window.explainerSearch.words = words;
})();
