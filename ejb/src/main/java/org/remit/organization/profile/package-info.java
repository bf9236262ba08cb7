/** What a person holds, answers for and with whom; a duty through its versions. */
package org.remit.organization.profile;
