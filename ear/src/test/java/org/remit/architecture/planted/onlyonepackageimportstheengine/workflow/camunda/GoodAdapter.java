package org.remit.architecture.planted.onlyonepackageimportstheengine.workflow.camunda;

import org.camunda.bpm.engine.TaskService;

class GoodAdapter {
    TaskService tasks;
}
