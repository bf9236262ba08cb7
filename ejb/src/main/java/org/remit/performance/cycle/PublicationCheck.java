package org.remit.performance.cycle;

/** A feature that has a say in whether the results of a cycle may be published; being a CDI bean is all the registration there is. */
public interface PublicationCheck {

    /**
     * Asked in the transaction that publishes, which holds the cycle.
     *
     * @throws org.remit.shared.BusinessException CONFLICT that names what is not done yet
     */
    void refuseUnlessReady(long cycleId);
}
