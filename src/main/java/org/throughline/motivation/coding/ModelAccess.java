package org.throughline.motivation.coding;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A language model behind an interface like that of OpenAI.
 *
 * @param address of the interface, such as http://127.0.0.1:11434/v1
 * @param name of the model
 * @param key secret of the interface, null for none
 * @param timeout how long an answer may take
 */
public record ModelAccess(URI address, String name, @Nullable String key, Duration timeout) {

    @Override
    public String toString() {
        return "ModelAccess[address=" + address + ", name=" + name + "]";
    }

}
