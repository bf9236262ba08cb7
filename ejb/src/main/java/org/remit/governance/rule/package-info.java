/** Rules of the company: how they come into force, and by whose decision. */
package org.remit.governance.rule;
