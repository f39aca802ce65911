package org.lijian.standalone.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;

/** A small picture of a heap of coal under the sky, the same bytes for the same seed, with the hash the device takes of it. */
record Photograph(byte[] jpeg, String sha256) {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;
    private static final int HORIZON = 150;

    static Photograph of(long seed, boolean covered) {
        System.setProperty("java.awt.headless", "true");
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(0x9fb4c7), 0, HORIZON, new Color(0xd9d4c5)));
        graphics.fillRect(0, 0, WIDTH, HORIZON);
        graphics.setPaint(new Color(0x8a7f6d));
        graphics.fillRect(0, HORIZON, WIDTH, HEIGHT - HORIZON);
        graphics.setPaint(covered ? new Color(0x2f6b3a) : new Color(0x1b1b1d));
        graphics.fillPolygon(new int[] {30, 150, 290}, new int[] {200, 70, 205}, 3);
        grains(graphics, new Random(seed));
        graphics.dispose();
        return of(image);
    }

    private static void grains(Graphics2D graphics, Random random) {
        for (int i = 0; i < 400; i++) {
            int grey = 20 + random.nextInt(60);
            graphics.setPaint(new Color(grey, grey, grey));
            graphics.fillRect(40 + random.nextInt(240), 150 + random.nextInt(60), 3, 2);
        }
    }

    private static Photograph of(BufferedImage image) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", bytes);
            byte[] jpeg = bytes.toByteArray();
            return new Photograph(
                    jpeg,
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(jpeg)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
