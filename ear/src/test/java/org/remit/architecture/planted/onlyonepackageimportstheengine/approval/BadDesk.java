package org.remit.architecture.planted.onlyonepackageimportstheengine.approval;

import org.camunda.bpm.engine.TaskService;

class BadDesk {
    TaskService tasks;
}
