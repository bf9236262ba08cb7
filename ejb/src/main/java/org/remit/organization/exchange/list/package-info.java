/** Lists on their way out. */
package org.remit.organization.exchange.list;
