/** What forms offer for a few typed letters: units, positions and people. */
package org.remit.organization.choice;
