/** Single units: entered, changed and closed by the HR manager. */
package org.remit.organization.unit;
