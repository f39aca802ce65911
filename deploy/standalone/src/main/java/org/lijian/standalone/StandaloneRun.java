package org.lijian.standalone;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lijian.LijianApplication;
import org.lijian.embedded.EmbeddedTimestampAuthority;
import org.lijian.identity.OrganisationImport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;

/** Starts everything on one machine without any configuration, and says where it is. */
public final class StandaloneRun {
    private final Options options;
    private final Running running;

    private StandaloneRun(Options options, Running running) {
        this.options = options;
        this.running = running;
    }

    public static void main(String[] arguments) {
        Running running = new Running();
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
        quietUntilTheApplicationLogs();
        try {
            Options options = Options.parse(List.of(arguments));
            new StandaloneRun(options, running).start(System.out);
        } catch (IllegalArgumentException refused) {
            System.err.println(refused.getMessage());
            System.err.println(Options.USAGE);
            System.exit(2);
        } catch (CannotRun because) {
            System.err.println(because.getMessage());
            System.exit(1);
        } catch (IOException | RuntimeException failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    private void start(PrintStream out) throws IOException {
        DataDirectory data = DataDirectory.take(options.data());
        running.add(data);
        Files.deleteIfExists(data.resolve("address"));
        Optional<SimulatedClock> clock = clock(data);
        Secrets secrets = new Secrets(PrivateFiles.directory(data.resolve("secrets")));
        int port = options.port() == 0 ? freePort() : options.port();
        String address = "http://localhost:" + port;

        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.port", port);
        properties.put("server.address", options.listen());
        properties.put("lijian.sign-in.url", address);
        properties.put(
                "lijian.sign-in.signing-key-file", SigningKeyFile.in(data.resolve("secrets"), "signing-key.pem"));
        properties.put(
                "lijian.case-bundle.signing-key-file", SigningKeyFile.in(data.resolve("secrets"), "bundle-key.pem"));
        properties.put("lijian.informant.key", base64(secrets.of("informant-key")));
        properties.put("logging.file.name", data.resolve("lijian.log"));
        properties.put("logging.threshold.console", "ERROR");
        EmbeddedTimestampAuthority timestamps =
                EmbeddedTimestampAuthority.start(data.resolve("secrets").resolve("timestamps"));
        running.add(timestamps);
        properties.put("lijian.timestamp.url", timestamps.url());
        properties.put("lijian.timestamp.certificate", timestamps.certificate());
        EmbeddedOrGiven servers = EmbeddedOrGiven.begin(new StandardEnvironment(), data, secrets, running);
        properties.putAll(servers.properties());

        ConfigurableApplicationContext application = application(properties, clock, servers);
        running.add(application);
        DemoBureau bureau = DemoBureau.read();
        String password = secrets.of("demo-password");
        bureau.importInto(application, password);
        Path tokens = PrivateFiles.directory(data.resolve("demo")).resolve("tokens.json");
        PrivateFiles.write(tokens, bureau.tokens(application));
        PrivateFiles.write(data.resolve("address"), address + "\n");
        running.add(() -> Files.deleteIfExists(data.resolve("address")));
        say(out, address, bureau, tokens, data.resolve("secrets").resolve("demo-password"), clock);
    }

    private Optional<SimulatedClock> clock(DataDirectory data) {
        Path file = data.resolve("simulated-clock");
        boolean begun = Files.exists(data.resolve("secrets"));
        if (options.simulatedClock().isPresent() && begun && !Files.exists(file)) {
            throw new CannotRun(options.data() + " was begun in real time; give --simulated-clock another --data");
        }
        if (options.simulatedClock().isEmpty() && Files.exists(file)) {
            return Optional.of(SimulatedClock.kept(file, Clock.systemUTC()));
        }
        return options.simulatedClock().map(begin -> SimulatedClock.at(begin, file, Clock.systemUTC()));
    }

    private static ConfigurableApplicationContext application(
            Map<String, Object> properties, Optional<SimulatedClock> clock, EmbeddedOrGiven servers) {
        SpringApplication application = new SpringApplication(LijianApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        // The application reads its own configuration while the database starts, and waits for it before it makes the
        // first bean.
        application.addInitializers(context -> context.addBeanFactoryPostProcessor(beans -> servers.awaitReady()));
        clock.ifPresent(c ->
                application.addInitializers(context -> context.getBeanFactory().registerSingleton("clock", c)));
        return application.run(properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new));
    }

    private static void say(
            PrintStream out,
            String address,
            DemoBureau bureau,
            Path tokens,
            Path password,
            Optional<SimulatedClock> clock) {
        out.println();
        out.println("利剑 Lijian   " + address);
        out.println("  sign in      " + address + "/sign-in");
        out.println("  password     " + password + "   (of every demo officer)");
        out.println("  tokens       " + tokens);
        clock.ifPresent(
                c -> out.println("  clock        " + c.instant() + ", moved by PUT " + address + "/api/v1/clock"));
        out.println("  officers");
        for (OrganisationImport.Member officer : bureau.officers()) {
            out.printf("    %-13s %s  %s  %s%n", officer.login(), officer.area(), officer.name(), officer.roles());
        }
        out.println("Ctrl-C stops everything.");
        out.flush();
    }

    /** The servers start before the application has said where to log. */
    private static void quietUntilTheApplicationLogs() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.ERROR);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String base64(String secret) {
        return Base64.getEncoder().encodeToString(Base64.getUrlDecoder().decode(secret));
    }
}
