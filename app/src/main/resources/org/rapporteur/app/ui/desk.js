// What makes the pages quicker to use. Every page works without it.
'use strict';

function followed() {
  const here = document.getElementById('at');
  if (here) here.scrollIntoView({block: 'center'});
}

function busyButtons() {
  for (const form of document.querySelectorAll('form[method=post]')) {
    form.addEventListener('submit', () => {
      const button = form.querySelector('button[data-busy]');
      if (button) {
        button.textContent = button.dataset.busy;
        button.disabled = true;
      }
    });
  }
}

function isTyping(target) {
  return target.closest('input, textarea, select, [contenteditable]') !== null;
}

function keys() {
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === '/') {
      const field = document.querySelector('.find input');
      if (field) {
        event.preventDefault();
        field.focus();
      }
    }
  });
}

followed();
busyButtons();
keys();
