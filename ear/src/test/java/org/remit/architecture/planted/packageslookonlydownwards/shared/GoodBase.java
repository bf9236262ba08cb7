package org.remit.architecture.planted.packageslookonlydownwards.shared;

public class GoodBase {}
