package org.remit.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The plain Camunda REST server that Remit is compared with: Camunda's own starter, everything at its default. */
@SpringBootApplication
public class Yardstick {

    public static void main(String[] args) {
        SpringApplication.run(Yardstick.class, args);
    }
}
