package org.remit.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import java.util.Iterator;

/** The one place where pages' failures end; no backing bean catches anything. */
public class RemitExceptionHandler extends ExceptionHandlerWrapper {

    RemitExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext event = events.next().getContext();
            if (!(event.getException() instanceof AbortProcessingException)) {
                events.remove();
                CDI.current()
                        .select(FailureAnswers.class)
                        .get()
                        .answer(event.getContext(), event.getPhaseId(), event.getException());
            }
        }
        getWrapped().handle();
    }

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RemitExceptionHandler(getWrapped().getExceptionHandler());
        }
    }
}
