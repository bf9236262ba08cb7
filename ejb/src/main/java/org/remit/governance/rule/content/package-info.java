/** What a rule says: its articles, as they are typed, compared and shown. */
package org.remit.governance.rule.content;
