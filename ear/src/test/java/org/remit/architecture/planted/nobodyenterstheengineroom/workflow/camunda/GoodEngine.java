package org.remit.architecture.planted.nobodyenterstheengineroom.workflow.camunda;

import org.remit.architecture.planted.nobodyenterstheengineroom.workflow.GoodPort;

public class GoodEngine implements GoodPort {}
