package org.remit.architecture.planted.backingbeansuseatmosttwoservices.organization;

public class GoodTwoService {}
