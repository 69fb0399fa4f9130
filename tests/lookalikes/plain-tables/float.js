/** Shows markup in a box that floats over the page, and gives the box. */
export function openFloat(markup, left, top, width = 'auto') {
  const box = document.createElement('div');
  box.className = 'float';
  box.style.cssText = `left:${left}px;top:${top}px;width:${width}${width === 'auto' ? '' : 'px'}`;
  box.innerHTML = markup;
  document.body.appendChild(box);
  return box;
}

/** Takes every floating box away. */
export function closeFloats() {
  for (const box of document.querySelectorAll('.float')) box.remove();
}

/** A picture, as a data address. */
export function picture(path) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="18" height="18" viewBox="0 0 18 18">${path}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
