/*
 * Sends the chosen files one after the other, each with its progress, and removes them without leaving the page, so that
 * what is typed beside them stays. Whatever fails is said at the field.
 */
(function () {
  'use strict';

  document.querySelectorAll('.upload').forEach(function (upload) {
    var input = upload.querySelector('input[type="file"]');
    var list = upload.querySelector('.files');
    if (!input) { return; }
    var said = upload.querySelector('[data-said]');
    var refused = upload.querySelector('[data-refused]');

    input.addEventListener('change', function (event) {
      var files = Array.prototype.slice.call(input.files);
      event.stopPropagation();
      refused.replaceChildren();
      input.value = '';
      input.disabled = true;
      next(files);
    });

    function next(files) {
      var file = files.shift();
      if (!file) {
        input.disabled = false;
        return;
      }
      if (file.size > Number(input.dataset.maxsize)) {
        refuse(file.name, input.dataset.toolarge);
        next(files);
      } else {
        send(file, function () { next(files); });
      }
    }

    function send(file, done) {
      var entry = upload.querySelector('template').content.firstElementChild.cloneNode(true);
      var progress = entry.querySelector('progress');
      var request = new XMLHttpRequest();
      var body = new FormData();
      entry.querySelector('a span').textContent = file.name;
      progress.setAttribute('aria-label', upload.dataset.sending + ' ' + file.name);
      list.appendChild(entry);
      count();
      body.append('file', file, file.name);
      request.open('POST', upload.dataset.url + '?request=' + upload.dataset.request);
      request.upload.addEventListener('progress', function (event) {
        if (event.lengthComputable) { progress.value = 100 * event.loaded / event.total; }
      });
      request.addEventListener('loadend', function () {
        var answer = parsed(request.responseText);
        if (expired(request)) { return; }
        if (request.status === 201 && answer) {
          added(entry, answer);
        } else {
          entry.remove();
          count();
          refuse(file.name, answer && answer.error || upload.dataset.failed);
        }
        done();
      });
      request.send(body);
    }

    function added(entry, file) {
      var before = list.querySelector('[data-file="' + file.id + '"]');
      var remove = entry.querySelector('button');
      if (before) { before.remove(); }
      entry.dataset.file = file.id;
      entry.dataset.removed = file.removed;
      entry.querySelector('progress').remove();
      entry.querySelector('a').href = upload.dataset.url + '?id=' + file.id;
      entry.querySelector('a span').textContent = file.name;
      entry.querySelector('.entry-sub').textContent = file.about;
      remove.setAttribute('aria-label', file.remove);
      remove.hidden = false;
      said.textContent = file.added;
    }

    list.addEventListener('click', function (event) {
      var entry = event.target.closest('li[data-file]');
      if (!entry || !event.target.closest('button')) { return; }
      refused.replaceChildren();
      var request = new XMLHttpRequest();
      request.open('DELETE', upload.dataset.url + '?id=' + entry.dataset.file);
      request.addEventListener('loadend', function () {
        var answer = parsed(request.responseText);
        if (expired(request)) { return; }
        if (request.status === 204) {
          said.textContent = entry.dataset.removed;
          entry.remove();
          count();
          input.focus();
        } else {
          refuse(entry.querySelector('a span').textContent, answer && answer.error || upload.dataset.failed);
        }
      });
      request.send();
    });

    // the login page instead of an answer: come back here after it, where keep.js puts back what was typed
    function expired(request) {
      var login = request.responseURL.indexOf('/login.xhtml') >= 0;
      if (login) { window.remit.reload(); }
      return login;
    }

    function refuse(name, text) {
      var line = document.createElement('p');
      line.className = 'field-error';
      line.textContent = text.indexOf(name) < 0 ? name + ': ' + text : text;
      refused.appendChild(line);
    }

    function count() { upload.querySelector('[data-none]').hidden = list.children.length > 0; }

    function parsed(text) {
      try {
        return JSON.parse(text);
      } catch (e) {
        return null;
      }
    }
  });
}());
