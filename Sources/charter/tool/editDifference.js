/** How many pairs of words or lines are compared at most: beyond, all of both differ. */
const LIMIT = 250_000;

/**
 * The rows of two versions beside each other: `{isSame, mine, theirs}`, of which a side without a
 * line is undefined.
 *
 * Lines that differ stand beside each other where they have half their words in common.
 */
export function rowsOf(lines) {
  const rows = [];
  let [mine, theirs] = [[], []];
  const flush = () => {
    const words = (text) => wordsOf(text).filter((word) => word.trim() !== "");
    const [one, other] = [mine.map(words), theirs.map(words)];
    for (const [i, j] of aligned(one, other, areAlike)) {
      rows.push({ isSame: false, mine: mine[i], theirs: theirs[j] });
    }
    [mine, theirs] = [[], []];
  };
  for (const { side, text } of lines) {
    if (side === "mine") mine.push(text);
    else if (side === "theirs") theirs.push(text);
    else {
      flush();
      rows.push({ isSame: true, mine: text, theirs: text });
    }
  }
  flush();
  return rows;
}

/** The parts of a line that its other version has, and those that it has not: `{text, isSame}`. */
export function partsOf(line, other) {
  const [words, others] = [wordsOf(line), wordsOf(other)];
  const parts = [];
  for (const [index, same] of aligned(words, others, (one, other) => one === other)) {
    if (index === undefined) continue;
    const isSame = words[index] === others[same];
    if (parts.at(-1)?.isSame === isSame) parts.at(-1).text += words[index];
    else parts.push({ text: words[index], isSame });
  }
  return parts;
}

/** Words, signs and spaces. */
function wordsOf(text) {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

function areAlike(one, other) {
  const known = new Set(other);
  const common = one.filter((word) => known.has(word)).length;
  return common * 2 >= Math.max(one.length, other.length);
}

/**
 * The indexes of both in order, together where they belong together: a longest such row between
 * what they begin and end with. Where that would take long, they go together one by one.
 */
function aligned(one, other, isSame) {
  const least = Math.min(one.length, other.length);
  let [start, end] = [0, 0];
  while (start < least && isSame(one[start], other[start])) start += 1;
  while (end < least - start && isSame(one.at(-1 - end), other.at(-1 - end))) end += 1;
  const [width, height] = [one.length - start - end, other.length - start - end];
  const inside = width * height > LIMIT ? sideBySide(width, height)
    : longest(one.slice(start, start + width), other.slice(start, start + height), isSame);
  return [
    ...sideBySide(start, start),
    ...inside.map(([i, j]) => [i === undefined ? i : i + start, j === undefined ? j : j + start]),
    ...sideBySide(end, end).map(([i, j]) => [i + start + width, j + start + height]),
  ];
}

function sideBySide(width, height) {
  return Array.from({ length: Math.max(width, height) }, (_, index) =>
    [index < width ? index : undefined, index < height ? index : undefined]);
}

/** A longest common row. Source: T. Cormen et al., Introduction to Algorithms, 14.4. */
function longest(one, other, isSame) {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint32Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      lengths[i][j] = isSame(one[i], other[j]) ? lengths[i + 1][j + 1] + 1
        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  const pairs = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    if (isSame(one[i], other[j])) pairs.push([i++, j++]);
    else if (lengths[i + 1][j] >= lengths[i][j + 1]) pairs.push([i++, undefined]);
    else pairs.push([undefined, j++]);
  }
  while (i < one.length) pairs.push([i++, undefined]);
  while (j < other.length) pairs.push([undefined, j++]);
  return pairs;
}
