/* The demo's accounts: a tap fills in the name and the password that everybody knows. */
document.addEventListener('click', function (event) {
  'use strict';
  var account = event.target.closest('.demo-account');
  if (!account) { return; }
  document.getElementById('login:username').value = account.dataset.username;
  document.getElementById('login:password').value = 'remit-demo';
  var submit = document.getElementById('login:submit');
  submit.scrollIntoView({ block: 'center' });
  submit.focus();
});
