namespace Finsam.Infrastructure.Database;

/// <summary>The database cannot be used. The message is one Swedish sentence for whoever runs the server: what is wrong and what to do.</summary>
/// <param name="meddelande">The sentence.</param>
/// <param name="orsak">What lay behind it, for the log.</param>
public sealed class DatabasException(string meddelande, Exception? orsak = null) : Exception(meddelande, orsak);
