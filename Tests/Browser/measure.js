// What the checks ask of a page that is open.
window.charter = {
  // The elements that Tab stops at.
  stops() {
    return document.querySelectorAll("a[href], [tabindex='0'], button").length;
  },

  // Where the focus is, and whether a reader can see it.
  focus() {
    const element = document.activeElement;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const isInside = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
    return {
      name: element.outerHTML.slice(0, 80),
      href: element.getAttribute("href"),
      isVisible: isInside && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
      contrast: contrast(parts(style.outlineColor), background(element.parentElement)),
    };
  },

  // How much of the page moved while it loaded (Cumulative Layout Shift).
  layoutShift() {
    return new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
      requestAnimationFrame(() => setTimeout(() => resolve(sum), 50));
    });
  },

  // Every element that hides a part of its text; a table's region scrolls instead.
  cutTexts() {
    const found = [];
    for (const element of document.querySelectorAll("body *")) {
      const style = getComputedStyle(element);
      const hides = style.overflowX === "hidden" || style.overflowY === "hidden";
      const isCut = element.scrollWidth > element.clientWidth + 1
        || element.scrollHeight > element.clientHeight + 1;
      if (hides && isCut) found.push(`cut: ${element.outerHTML.slice(0, 80)}`);
    }
    return found;
  },

  // Whether there is a link to the content; it has the focus then.
  focusSkipLink() {
    const link = document.querySelector("a[href='#content']");
    link?.focus();
    return link !== null;
  },

  // Whether the focus left the skip link and passed by the header.
  isPastTheHeader() {
    const element = document.activeElement;
    return location.hash === "#content" && !element.closest("header") && !element.matches(".skip");
  },

  // The spacing that a reader may ask for (WCAG 2.2, 1.4.12).
  spaceText() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: .12em !important;" +
        " word-spacing: .16em !important } p { margin-bottom: 2em !important }");
    document.adoptedStyleSheets = [sheet];
  },

  // Every text with too little contrast (WCAG 2.2, 1.4.3), against the nearest opaque background.
  faintTexts() {
    const found = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || !element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
      const ratio = contrast(parts(style.color), background(element));
      if (ratio < (isLarge ? 3 : 4.5)) {
        found.add(`contrast ${ratio.toFixed(2)}: ${element.outerHTML.slice(0, 80)}`);
      }
    }
    return [...found];
  },
};

function parts(color) {
  const numbers = color.match(/[\d.]+/g).map(Number);
  return numbers.length === 3 ? [...numbers, 1] : numbers;
}

function background(element) {
  for (let at = element; at; at = at.parentElement) {
    const color = parts(getComputedStyle(at).backgroundColor);
    if (color[3] === 1) return color;
  }
  return [255, 255, 255, 1];
}

function luminance([red, green, blue]) {
  const linear = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
