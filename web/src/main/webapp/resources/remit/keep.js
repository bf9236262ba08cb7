/*
 * What is typed into a form of class "keep" stays in this tab until it was sent. When the session has ended meanwhile,
 * the language is switched or an error came between, the same page puts it back. It belongs to the account that typed it: when
 * somebody else signs in, it is dropped. Passwords are never kept. It is loaded before the page is there, since people type
 * as soon as they see a field.
 */
(function () {
  'use strict';
  var ALL = 'remit.kept:';
  var account = document.documentElement.dataset.account;
  var OWN = ALL + account + ':';
  var PENDING = 'remit.pending';
  var OPENER = '@opener';
  var WRITTEN = '@written';
  var page = window.location.pathname + window.location.search;
  var store = window.sessionStorage;
  var begin = OWN + page + '#';

  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && field.name.indexOf('jakarta.faces') !== 0
        && (chosen(field) || ['hidden', 'password', 'submit', 'button', 'file'].indexOf(field.type) < 0);
    });
  }

  // what was chosen for the text of a field with suggestions: without it the text alone would come back
  function chosen(field) { return field.type === 'hidden' && /_hinput$/.test(field.name); }

  function sheet(form) { return form.closest('dialog'); }

  function save(form) {
    var kept = {};
    kept[WRITTEN] = fields(form).filter(function (field) { return /^(text|textarea|search)$/.test(field.type); }).map(function (field) { return field.name; });
    if (sheet(form)) { kept[OPENER] = sheet(form).dataset.opener; }
    fields(form).forEach(function (field) {
      if (field.type === 'radio') {
        if (field.checked) { kept[field.name] = field.value; }
      } else {
        kept[field.name] = field.type === 'checkbox' ? field.checked : field.value;
      }
    });
    store.setItem(begin + form.id, JSON.stringify(kept));
  }

  function put(field, value) {
    if (field.type === 'checkbox') {
      field.checked = value;
    } else if (field.type === 'radio') {
      field.checked = field.value === value;
    } else {
      field.value = value;
    }
  }

  function restore(form) {
    var text = store.getItem(begin + form.id);
    if (!text) { return false; }
    var kept = JSON.parse(text);
    if (sheet(form) && !reopen(kept[OPENER])) {
      leave(written(kept, []));
      return true;
    }
    var present = fields(form);
    present.forEach(function (field) {
      if (Object.prototype.hasOwnProperty.call(kept, field.name)) { put(field, kept[field.name]); }
    });
    leave(written(kept, present.map(function (field) { return field.name; })));
    return true;
  }

  // the sheet in which it was typed; its button is gone when somebody else has decided meanwhile
  function reopen(selector) {
    var opener = selector && document.querySelector(selector);
    if (opener) { opener.click(); }
    return Boolean(opener);
  }

  function written(kept, present) {
    return kept[WRITTEN].filter(function (name) { return present.indexOf(name) < 0; }).map(function (name) { return kept[name]; });
  }

  // what has no field any more is shown, so that it can be copied
  function leave(texts) {
    var rest = texts.filter(function (text) { return text.trim(); });
    var place = document.getElementById('keptRest');
    if (!rest.length || !place) { return; }
    place.hidden = false;
    place.querySelector('pre').textContent += rest.join('\n') + '\n';
  }

  // what is typed while an answer is under way is put back into it, wherever the answer has what was sent
  var sent = {};
  var meanwhile = {};

  function values() {
    var all = {};
    document.querySelectorAll('form.keep').forEach(function (form) {
      fields(form).forEach(function (field) {
        if (field.id && /^(text|textarea|date|search)$/.test(field.type)) { all[field.id] = field.value; }
      });
    });
    return all;
  }

  function putBack() {
    var lost = Object.keys(meanwhile).filter(function (id) {
      var field = document.getElementById(id);
      if (field && field.value === sent[id]) { field.value = meanwhile[id]; }
      return !field || field.value !== meanwhile[id];
    });
    leave(lost.map(function (id) { return meanwhile[id]; }));
    meanwhile = {};
  }

  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxSend', function () {
      sent = values();
    }).on('pfAjaxSuccess', function () {
      var now = values();
      Object.keys(now).forEach(function (id) {
        if (id in sent && now[id] !== sent[id]) { meanwhile[id] = now[id]; }
      });
    }).on('pfAjaxUpdated', putBack);
  }

  function forget(from, except) {
    Object.keys(store).filter(function (key) {
      return key.indexOf(from) === 0 && !(except && key.indexOf(except) === 0);
    }).forEach(function (key) { store.removeItem(key); });
  }

  function expired() {
    var cookie = document.cookie.split('; ').indexOf('remit_expired=1') >= 0;
    document.cookie = 'remit_expired=; path=/; max-age=0';
    return cookie;
  }

  document.addEventListener('input', function (event) {
    var form = event.target.form;
    if (form && form.classList.contains('keep')) { save(form); }
  });

  // a row that is added or taken away is as much work as a text
  document.addEventListener('click', function (event) {
    if (event.target.matches('form.keep .alters')) { save(event.target.form); }
  });

  // choosing a suggestion is no input; something was typed before
  document.addEventListener('focusout', function (event) {
    var form = event.target.form;
    if (form && store.getItem(begin + form.id)) { save(form); }
  });

  // the login page waits for whoever was thrown out; signing out on purpose leaves nothing behind
  document.addEventListener('submit', function (event) {
    if (event.target.classList.contains('switch')) { store.setItem(PENDING, 'switch'); }
  }, true);

  window.remit = {
    // whether something was typed into the form that was not saved
    kept: function (form) { return store.getItem(begin + form.id) !== null; }
  };

  document.addEventListener('DOMContentLoaded', function () {
    if (document.querySelector('[data-login]')) {
      if (/[?&]bye=/.test(window.location.search)) { forget(ALL); }
      store.setItem(PENDING, 'expired');
      return;
    }
    if (document.querySelector('.error-page')) {
      store.setItem(PENDING, 'failed');
      return;
    }
    if (account) { forget(ALL, OWN); }
    var cookie = expired();
    // something was sent after all
    if (document.querySelector('.messages .notice:not(.notice-error)')) { store.removeItem(PENDING); }
    var reason = cookie ? 'expired' : store.getItem(PENDING);
    // after an error people come back by way of other pages
    if (reason === 'failed' && !Object.keys(store).some(function (key) { return key.indexOf(begin) === 0; })) { return; }
    store.removeItem(PENDING);
    if (!reason) {
      if (!document.querySelector('.notice-error')) { forget(begin); }
      return;
    }
    var restored = Array.prototype.map.call(document.querySelectorAll('form.keep'), restore).some(Boolean);
    var note = document.getElementById('kept');
    if (note && reason === 'expired' && (restored || cookie)) { note.hidden = false; }
    if (restored) {
      note.querySelector('span').textContent = reason === 'failed' ? note.dataset.failed : note.dataset.restored;
      if (reason === 'failed') { note.hidden = false; }
    }
  });
})();
