/**
 * The register of what the board has decided: each vote that ends is entered in its own transaction, carried or not, and nothing of it
 * is ever changed. A seal over all of it shows whether it was.
 */
package org.remit.governance.resolution;
