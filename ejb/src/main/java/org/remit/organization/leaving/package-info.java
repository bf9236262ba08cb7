/** What somebody leaves behind who leaves the company. */
package org.remit.organization.leaving;
