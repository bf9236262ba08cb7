/** Units, positions and requests for new ones, for programs. */
package org.remit.api.organization;
