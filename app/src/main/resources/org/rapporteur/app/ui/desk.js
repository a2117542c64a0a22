// What makes the pages quicker to use. Every page works without it.
'use strict';

const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));

function followed() {
  const here = document.getElementById('at');
  if (here) here.scrollIntoView({block: 'center'});
  for (const pane of all('.scroll')) {
    const first = pane.querySelector('mark.here');
    if (first) pane.scrollTop = first.offsetTop - pane.offsetTop - pane.clientHeight / 3;
  }
}

function busyButtons() {
  for (const form of all('form[method=post]')) {
    form.addEventListener('submit', () => {
      const button = form.querySelector('button[data-busy]');
      if (button) {
        button.textContent = button.dataset.busy;
        // After the form is on its way, so that the button is sent along.
        setTimeout(() => { button.disabled = true; }, 0);
      }
    });
  }
}

// Keys: / search, j k step through a list, letters of buttons and choices on a page of review.
function keys() {
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input:not([type=radio]), textarea, select')) return;
    const handled = event.key === '/' ? focus(document.querySelector('.find input'))
      : event.key === 'j' ? step(1)
      : event.key === 'k' && document.querySelector('[data-step]') ? step(-1)
      : press(event.key);
    if (handled) event.preventDefault();
  });
}

function focus(element) {
  if (element) element.focus();
  return Boolean(element);
}

function step(by) {
  const steps = all('[data-step], .list tbody td a');
  const own = steps.filter(link => link.dataset.step !== undefined);
  const links = own.length > 0 ? own : steps;
  const at = links.indexOf(document.activeElement);
  const next = at < 0 ? links[0] : links[Math.min(links.length - 1, Math.max(0, at + by))];
  return focus(next);
}

function press(key) {
  const target = all('[data-key]').find(each => each.dataset.key === key);
  if (!target) return false;
  if (target.type === 'radio') {
    target.checked = true;
    return focus(target);
  }
  const open = all('input[required]', target.form).find(each => each.value === '' && each.type !== 'radio');
  if (open) {
    // The reason comes first: the letter is pressed again, or Enter, once it is given.
    target.form.dataset.chosen = key;
    return focus(open);
  }
  target.click();
  return true;
}

// Enter in a reason decides as the letter pressed before said.
function chosenButtons() {
  for (const form of all('form.decide')) {
    form.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || event.target.tagName !== 'INPUT' || !form.dataset.chosen) return;
      const button = all('[data-key]', form).find(each => each.dataset.key === form.dataset.chosen);
      if (button && form.checkValidity()) {
        event.preventDefault();
        button.click();
      }
    });
  }
}

// Words selected in a text go into the field that was used last.
function selectedWords() {
  const fields = all('[data-words]');
  if (fields.length === 0) return;
  let last = fields[0];
  for (const field of fields) field.addEventListener('focus', () => { last = field; });
  for (const text of all('.text')) {
    text.addEventListener('mouseup', () => take(text));
    text.addEventListener('keyup', () => take(text));
  }
  function take(text) {
    const selection = document.getSelection();
    const words = selection ? selection.toString().trim() : '';
    if (words && text.contains(selection.anchorNode)) last.value = words;
  }
}

// A value hovered or focused beside a text lights up there, and the other way round.
function lights() {
  for (const link of all('a.quote')) {
    const at = new URL(link.href).searchParams.get('at');
    const marks = at ? all('mark[data-at~="' + at + '"]') : [];
    const light = on => marks.forEach(mark => mark.classList.toggle('on', on));
    for (const kind of ['mouseenter', 'focus']) link.addEventListener(kind, () => light(true));
    for (const kind of ['mouseleave', 'blur']) link.addEventListener(kind, () => light(false));
  }
}

function inbox() {
  const form = document.querySelector('form[data-bring]');
  const results = document.querySelector('[data-results]');
  if (!form || !results) return;
  const files = form.querySelector('input[type=file]');
  const drop = form.querySelector('.drop');
  drop.addEventListener('dragover', event => {
    event.preventDefault();
    drop.classList.add('over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', event => {
    event.preventDefault();
    drop.classList.remove('over');
    bring(Array.from(event.dataTransfer.files));
  });
  form.addEventListener('submit', event => {
    if (files.files.length > 0 && all('textarea, input[name=url]', form).every(each => each.value.trim() === '')) {
      event.preventDefault();
      bring(Array.from(files.files));
      form.reset();
    }
  });

  // One after another, each with its own line, so that one sees how far it has come.
  async function bring(list) {
    results.hidden = false;
    const mark = form.querySelector('#mark').value;
    const rows = list.map(file => row([file.name, results.dataset.waiting, '', '']));
    for (let i = 0; i < list.length; i++) {
      const answer = await send(list[i], mark);
      const after = answer.map(each => arrived(each));
      rows[i].replaceWith(...after);
    }
    const button = form.querySelector('button[data-busy]');
    button.disabled = false;
  }

  async function send(file, mark) {
    const place = '/api/reports?' + new URLSearchParams({name: file.name, mark});
    const failed = reason => [{source: file.name, fate: 'failed', reason, engagements: []}];
    try {
      const response = await fetch(place, {
        method: 'POST',
        headers: {'Content-Type': 'application/octet-stream', 'X-Token': token()},
        body: file,
      });
      const body = await response.json();
      return response.ok ? body.items : failed(body.detail);
    } catch (e) {
      return failed(String(e.message));
    }
  }

  // Empty where nobody needs to sign in.
  function token() {
    const meta = document.querySelector('meta[name=token]');
    return meta ? meta.content : '';
  }

  function row(cells) {
    const line = document.createElement('tr');
    for (const cell of cells) {
      const td = document.createElement('td');
      td.append(cell);
      line.append(td);
    }
    results.querySelector('tbody').append(line);
    return line;
  }

  function arrived(each) {
    const name = document.createElement(each.report ? 'a' : 'bdi');
    name.textContent = each.source;
    if (each.report && /^[\w.-]+$/.test(each.report)) name.href = '/reports/' + each.report;
    const fate = document.createElement('span');
    fate.className = 'tag ' + each.fate;
    fate.textContent = results.dataset[each.fate] || each.fate;
    const why = document.createElement('bdi');
    why.textContent = each.reason;
    const line = row([name, fate, String(each.engagements.length), why]);
    line.cells[2].className = 'number';
    return line;
  }
}

followed();
busyButtons();
chosenButtons();
keys();
selectedWords();
lights();
inbox();
