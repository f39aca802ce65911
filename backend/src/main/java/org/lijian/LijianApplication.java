package org.lijian;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The enforcement case system of one bureau: one deployable, stateless, any number of copies. */
@SpringBootApplication
public class LijianApplication {
    public static void main(String[] args) {
        SpringApplication.run(LijianApplication.class, args);
    }
}
