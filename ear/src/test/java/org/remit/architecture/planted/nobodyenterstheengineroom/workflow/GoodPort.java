package org.remit.architecture.planted.nobodyenterstheengineroom.workflow;

public interface GoodPort {}
